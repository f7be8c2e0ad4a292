terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

provider "alicloud" {
  region = "cn-hangzhou"
}

resource "alicloud_vpc" "shop" {
  vpc_name   = "shop"
  cidr_block = "10.1.0.0/16"
  tags = {
    team = "shop"
  }
}

resource "alicloud_vswitch" "shop" {
  vpc_id     = alicloud_vpc.shop.id
  cidr_block = "10.1.1.0/24"
  zone_id    = "cn-hangzhou-j"
}

resource "alicloud_slb_load_balancer" "orders" {
  load_balancer_name = "orders"
  address_type       = "intranet"
  vswitch_id         = alicloud_vswitch.shop.id
  load_balancer_spec = "slb.s1.small"
}

resource "alicloud_api_gateway_instance" "main" {
  instance_name = "shop"
  instance_spec = "api.s1.small"
  payment_type  = "PayAsYouGo"
  https_policy  = "HTTPS2_TLS1_2"
  zone_id       = "cn-hangzhou-MAZ6(i,j,k)"
}

resource "alicloud_api_gateway_group" "orders" {
  name        = "orders"
  description = "orders of the shop"
  instance_id = alicloud_api_gateway_instance.main.id
}

resource "alicloud_api_gateway_vpc_access" "orders" {
  name        = "orders"
  vpc_id      = alicloud_vpc.shop.id
  instance_id = alicloud_slb_load_balancer.orders.id
  port        = 8080
}

resource "alicloud_api_gateway_api" "list" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "list"
  description  = "list orders"
  auth_type    = "APP"
  service_type = "HTTP-VPC"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/orders"
    mode     = "MAPPING"
  }

  http_vpc_service_config {
    name      = alicloud_api_gateway_vpc_access.orders.name
    method    = "GET"
    path      = "/orders"
    timeout   = 3000
    aone_name = "orders"
  }
}

resource "alicloud_api_gateway_api" "pay" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "pay"
  description  = "pay through a partner on the internet"
  auth_type    = "APP"
  service_type = "HTTP"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "POST"
    path     = "/pay"
    mode     = "MAPPING"
  }

  http_service_config {
    address   = "https://pay.partner.example"
    method    = "POST"
    path      = "/pay"
    timeout   = 5000
    aone_name = "pay"
  }
}

resource "alicloud_api_gateway_api" "health" {
  group_id     = alicloud_api_gateway_group.orders.id
  name         = "health"
  description  = "liveness"
  auth_type    = "ANONYMOUS"
  service_type = "MOCK"
  stage_names  = ["RELEASE"]

  request_config {
    protocol = "HTTPS"
    method   = "GET"
    path     = "/health"
    mode     = "MAPPING"
  }

  mock_service_config {
    result    = "ok"
    aone_name = "health"
  }
}

resource "alicloud_security_group" "orders" {
  security_group_name = "orders"
  vpc_id              = alicloud_vpc.shop.id
  tags = {
    team = "shop"
  }
}

resource "alicloud_security_group" "partners" {
  security_group_name = "partners"
  vpc_id              = alicloud_vpc.shop.id
}

resource "alicloud_slb_listener" "orders" {
  load_balancer_id = alicloud_slb_load_balancer.orders.id
  frontend_port    = 8080
  backend_port     = 8080
  protocol         = "tcp"
  bandwidth        = -1
}

resource "alicloud_nat_gateway" "shop" {
  vpc_id           = alicloud_vpc.shop.id
  nat_gateway_name = "shop"
  vswitch_id       = alicloud_vswitch.shop.id
  nat_type         = "Enhanced"
  payment_type     = "PayAsYouGo"
}

resource "alicloud_eip_address" "shop" {
  address_name = "shop"
  bandwidth    = "10"
}

resource "alicloud_eip_association" "shop" {
  allocation_id = alicloud_eip_address.shop.id
  instance_id   = alicloud_nat_gateway.shop.id
}

resource "alicloud_snat_entry" "shop" {
  snat_table_id     = alicloud_nat_gateway.shop.snat_table_ids
  source_vswitch_id = alicloud_vswitch.shop.id
  snat_ip           = alicloud_eip_address.shop.ip_address
}

resource "alicloud_log_project" "shop" {
  project_name = "shop"
  description  = "what the shop logs"
}

resource "alicloud_log_store" "orders" {
  project_name     = alicloud_log_project.shop.project_name
  logstore_name    = "orders"
  retention_period = 30
}

resource "alicloud_log_store" "access" {
  project_name     = alicloud_log_project.shop.project_name
  logstore_name    = "access"
  retention_period = 90
}

resource "alicloud_ram_role" "orders" {
  role_name   = "orders"
  description = "what the orders service may do"
}

resource "alicloud_ga_accelerator" "shop" {
  accelerator_name = "shop"
  spec             = "1"
}
